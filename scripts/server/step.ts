/** Does one step of a start, and says what it was and how long it took. A step may answer a few words about itself. */
export type Step = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;

/** Says nothing: for tests and for commands with their own report. */
export const silently: Step = (_name, work) => work();

/** One line a step on the terminal. */
export const onTerminal: Step = async (name, work) => {
  const began = performance.now();
  const result = await work();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const words = typeof result === "string" ? `  ${result}` : "";
  console.log(`  ${name.padEnd(14)} ${seconds.padStart(5)} s${words}`);
  return result;
};
