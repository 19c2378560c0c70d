/**
 * Makes a function that runs tasks one after the other: each sees what all before it stored, so a check and the write
 * that rests on it cannot be separated.
 *
 * @returns {<Result>(task: () => Promise<Result>) => Promise<Result>}
 */
export function makeQueue() {
  let last = Promise.resolve();
  return (task) => {
    const run = last.then(task);
    // The next task waits for this one to end, not for it to succeed.
    last = run.catch(() => {});
    return run;
  };
}
