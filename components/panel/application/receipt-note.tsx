import type { Receipt } from '@/lib/domain/advert/advert-reading';
import { inKey, useTexts } from '../../texts';
import styles from './receipt-note.module.css';

interface ReceiptNoteProps {
  receipt: Receipt;
  /** The person knows where it came from: the words are enough. */
  isSourceKnown?: boolean;
}

/** Where a value came from, and the words as they stood there. */
export function ReceiptNote({ receipt, isSourceKnown = false }: ReceiptNoteProps) {
  const t = useTexts();
  return (
    <div className={styles.receipt}>
      {receipt.quote !== '' && <q className={styles.quote}>{receipt.quote}</q>}
      {!isSourceKnown && <span className={styles.source}>{t(`source.${inKey(receipt.from)}`)}</span>}
    </div>
  );
}
