import { browser } from 'wxt/browser';
import type { Live } from '../use-cases/live';

/** The command's name in the manifest. */
export const saveJobCommand = 'save-job';

/** The keys of "save job" as the browser shows them, empty where the person unset them; read when first asked for. */
export function liveShortcut(): Live<string> {
  const listeners = new Set<() => void>();
  let value: string | undefined;
  const read = async () => {
    const commands = await browser.commands.getAll();
    value = commands.find((command) => command.name === saveJobCommand)?.shortcut ?? '';
    for (const listener of listeners) listener();
  };
  return {
    get: () => value,
    subscribe(onChange) {
      listeners.add(onChange);
      if (value === undefined) void read();
      return () => listeners.delete(onChange);
    },
  };
}

/** Opens the browser's own page where shortcuts are changed. */
export function openShortcutSettings(): void {
  void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
