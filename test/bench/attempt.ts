/**
 * What `work` gives; where it fails, `otherwise`. A peer, a browser or a benchmark that fails is told of on stderr and
 * makes the run fail in the end, but the others are measured all the same.
 */
export async function attempt<T>(what: string, work: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const [reason] = String(error).split('\n');
    process.stderr.write(`bench: ${what} failed: ${reason}\n`);
    process.exitCode = 1;
    return otherwise;
  }
}
