/**
 * Waits for what is told of something that is begun.
 * @param listen asks to be told
 */
export async function told<T>(
  listen: (tell: (value: T) => void) => Promise<{ dispose(): unknown }>,
  begin: () => Promise<unknown>,
): Promise<T> {
  let tell = (_value: T): void => {};
  const value = new Promise<T>((resolve) => {
    tell = resolve;
  });
  const subscription = await listen((each) => tell(each));
  try {
    await begin();
    return await value;
  } finally {
    await subscription.dispose();
  }
}
