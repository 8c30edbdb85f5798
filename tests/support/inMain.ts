/** The driver may lose the answer of a call into main ("promise was garbage collected"): then it is asked again. */
export async function inMain<T>(ask: () => Promise<T>): Promise<T> {
  for (let again = 0; ; again += 1) {
    try {
      return await ask();
    } catch (error) {
      if (again === 5 || !String(error).includes('garbage collected')) throw error;
    }
  }
}
