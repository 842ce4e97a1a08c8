/** More turns than any history needs. */
const mostTurns = 24;

/**
 * Lets devices sync one after another until none of them has anything to write any more, and each has fetched what
 * the last one wrote. `lookAt` says what the server has; it changes with every write.
 */
export async function settleAll(
  devices: readonly { settle(): Promise<void> }[],
  lookAt: () => Promise<string>,
): Promise<void> {
  let seen = await lookAt();
  let withoutWrite = 0;
  for (let turn = 0; turn < devices.length || withoutWrite < devices.length - 1; turn++) {
    if (turn > mostTurns) throw new Error('The devices come to no rest: each answers what the other wrote');
    await devices[turn % devices.length]?.settle();
    const now = await lookAt();
    withoutWrite = now === seen ? withoutWrite + 1 : 0;
    seen = now;
  }
}
