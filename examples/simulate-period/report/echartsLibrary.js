// JavaScript, because the declarations of echarts 6.1.0 do not compile where declarations of libraries are checked too
// and there is no DOM (`skipLibCheck: false`). The file of types beside this one declares the part that is used here.
export { init } from "echarts";
