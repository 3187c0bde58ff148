/** Work that has begun and not ended. */
export interface InFlight {
  readonly size: number;
  add(work: Promise<void>): void;
  /** Resolves when all of it has ended, or after `ms` milliseconds; to what is left then. */
  settled(ms: number): Promise<number>;
}

export function createInFlight(): InFlight {
  const running = new Set<Promise<void>>();
  return {
    get size() {
      return running.size;
    },
    add(work) {
      running.add(work);
      void work.finally(() => running.delete(work));
    },
    async settled(ms) {
      let timer: NodeJS.Timeout | undefined;
      const timeout = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, ms);
      });
      await Promise.race([Promise.allSettled(running), timeout]);
      clearTimeout(timer);
      return running.size;
    },
  };
}
