/** The palette of Okabe and Ito, made to be told apart by everybody. */
export const colours = { blue: "#0072b2", sky: "#56b4e9", green: "#009e73", orange: "#e69f00", red: "#d55e00", grey: "#999999" } as const;
