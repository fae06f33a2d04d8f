/** The terms of 2026–2027, as the peers' rules hold them. */
export const terms = {
  opensAt: Date.parse("2026-03-19T00:00:00+01:00"),
  closesAt: Date.parse("2026-04-14T00:00:00+02:00"),
  prefixes: ["03", "11", "15", "18", "31", "32", "33", "34", "39", "40", "42", "46", "50", "55", "56"],
  areas: ["profession", "pedagogy", "organisation"],
  musts: ["dedicatedGroup", "time", "capacity", "activeParticipation", "localDevelopmentWork", "coverOwnCosts"],
  expectations: ["shareExperience", "ensureProgress"],
  roles: ["owner-political", "owner-administrative", "principal", "resource-teacher"],
} as const;
