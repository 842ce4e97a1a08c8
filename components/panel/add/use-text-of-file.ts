import { useAct } from '../../ui/use-act';
import { useFileDrop } from '../../ui/use-file-drop';
import { useReadFile } from '../application/use-read-file';

/** Hands over the text of a file that is chosen, or dropped anywhere. */
export function useTextOfFile(onText: (text: string) => void) {
  const act = useAct();
  const { reading, read, cancel } = useReadFile();
  const take = (file: File) =>
    act(async () => {
      const text = await read(file);
      if (text !== null) onText(text);
    });
  useFileDrop((file) => void take(file));
  return { reading, take, cancel };
}
