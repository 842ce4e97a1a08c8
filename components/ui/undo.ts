/** A step back for the last change, shown with it for 8 seconds. */
export type Undo = () => Promise<void>;
