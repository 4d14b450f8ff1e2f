type Question<Task> = {
  /** Starts the worker: `new Worker(new URL("./it.ts", import.meta.url), { type: "module" })`, written out where it is
   *  asked, for that is how the build finds its code. */
  start: () => Worker;
  task: Task;
  /** Gives up: the worker stops. */
  signal: AbortSignal;
  /** The name in the browser's timeline of the time from question to answer. */
  measure: string;
};

/**
 * Asks a worker one question, beside the page. It is started in a turn of its own, so that what asks for it, a key or a
 * slider, is answered first.
 * @returns what the worker says first. Rejects when it stops or `signal` aborts.
 */
export async function askWorker<Task, Answer>({ start, task, signal, measure }: Question<Task>): Promise<Answer> {
  performance.mark(`${measure}-start`);
  await new Promise((turn) => setTimeout(turn));
  signal.throwIfAborted();
  const worker = start();
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => resolve(data));
      worker.addEventListener("error", ({ message }) => reject(new Error(message || "The worker stopped.")));
      signal.addEventListener("abort", () => reject(signal.reason));
      worker.postMessage(task);
    });
    performance.measure(measure, `${measure}-start`);
    return answer;
  } finally {
    worker.terminate();
  }
}
