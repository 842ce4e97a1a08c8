import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { usePanel } from '../panel-context';
import { useFitScreen } from './fit-context';
import { useEdit } from './use-edit';

/** Makes one line of two; what was picked for the first stays. */
export function JoinButton({ gapKeys }: { gapKeys: readonly string[] }) {
  const t = useTexts();
  const { app } = usePanel();
  const { applicationId } = useFitScreen();
  const { refusal, edit } = useEdit();
  const join = () => edit(() => app.fit.edit.merge(applicationId, gapKeys), t('fit.joined'));
  return (
    <>
      <Button look="quiet" onClick={join}>
        {t('fit.join')}
      </Button>
      {refusal !== null && <p role="alert">{t(`fit.refused.${refusal}`)}</p>}
    </>
  );
}
