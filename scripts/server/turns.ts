/** Runs pieces of work one after another, each alone, in the order they came. */
export type Turns = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** A queue of its own. A piece that fails fails for its caller only; the next one starts all the same. */
export function newTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** For a database that keeps its sessions apart by itself. */
export const noTurns: Turns = (work) => work();
