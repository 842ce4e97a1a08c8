export function nodeComplaint(version: string): string | null;
export function whyInstall(root: string): string | null;
export function ensureInstalled(root: string, say: (text: string) => void): Promise<boolean>;
export function reasonIn(complaint: string): string;
