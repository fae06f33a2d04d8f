/** Says how far something has come: nothing during the first second, then once each second, beside what is printed. */
export function progress(say: (done: number, total: number) => string): (done: number, total: number) => void {
  let next = performance.now() + 1000;
  return (done, total) => {
    if (performance.now() < next) return;
    next = performance.now() + 1000;
    process.stderr.write(`${say(done, total)}\n`);
  };
}
