/** One line of progress: rewritten in a terminal, printed now and then elsewhere. */
export function progress(total: number, what: string): { step(note: string): void; done(): void } {
  const started = Date.now();
  let count = 0;
  let printed = 0;
  return {
    step(note) {
      count++;
      const line = `  ${what} ${count}/${total} ${note}`;
      if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${line}`);
      else if (count === total || Date.now() - printed > 5000) {
        printed = Date.now();
        process.stdout.write(`${line}\n`);
      }
    },
    done() {
      process.stdout.write(`${process.stdout.isTTY ? '\n' : ''}  ${((Date.now() - started) / 1000).toFixed(0)} s\n`);
    },
  };
}
