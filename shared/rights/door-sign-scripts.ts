/** Ids of the scripts that speak of the door and of nobody: a sign is read by people whom those inside do not see. */
const DOOR_SIGNS: ReadonlySet<string> = new Set(['door', 'door-admin']);

/** Whether a script may hang outside as a sign. */
export const hasDoorSign = (id: string): boolean => DOOR_SIGNS.has(id);
