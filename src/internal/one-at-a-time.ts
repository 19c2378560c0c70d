/** Makes work that runs once at a time: whoever asks while it runs has it run once more, however many they are. */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let isAsked = false;
  const run = async (): Promise<void> => {
    try {
      while (isAsked) {
        isAsked = false;
        await work();
      }
    } finally {
      // In the same step as the last look at it: nobody who asks is left waiting for a run that is over.
      running = undefined;
    }
  };
  return () => {
    isAsked = true;
    return (running ??= run());
  };
}
