import type { Receipt } from '@/lib/domain/advert/advert-reading';
import { inKey, useTexts } from '../../texts';
import styles from './receipt-note.module.css';

/** Where a value came from, and the words as they stood there. */
export function ReceiptNote({ receipt }: { receipt: Receipt }) {
  const t = useTexts();
  return (
    <div className={styles.receipt}>
      {receipt.quote !== '' && <q className={styles.quote}>{receipt.quote}</q>}
      <span className={styles.source}>{t(`source.${inKey(receipt.from)}`)}</span>
    </div>
  );
}
