import { useTexts } from '../texts';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { useLive } from '../ui/use-live';
import type { BankItem } from './bank';
import type { ExamplesApp } from './examples-app';

interface TwoVersionsProps {
  app: ExamplesApp;
  bank: readonly BankItem[];
  onOpen(exampleId: string): void;
}

/** Which examples two devices wrote differently, each leading to both texts. */
export function TwoVersions({ app, bank, onOpen }: TwoVersionsProps) {
  const t = useTexts();
  const conflicts = useLive(app.conflicts) ?? [];
  const rowIds = new Set(conflicts.map(({ rowId }) => rowId));
  const torn = bank.filter(({ achievement }) => achievement !== null && rowIds.has(achievement.id));
  if (torn.length === 0) return null;
  const actions = torn.map(({ item, title }) => (
    <Button key={item.id} onClick={() => onOpen(item.id)}>
      {title}
    </Button>
  ));
  return (
    <Banner tone="look" title={t('examples.twoVersions', torn.length)} actions={actions}>
      {t('examples.twoVersionsBody')}
    </Banner>
  );
}
