import { useTexts } from '../../texts';
import styles from './fit.module.css';
import type { FitLine, GroupName } from './fit-lines';
import { RequirementCard } from './requirement-card';

interface LineGroupProps {
  name: GroupName;
  lines: readonly FitLine[];
  currentKey: string | null;
}

/** Requirements of one necessity, in the employer's order. */
export function LineGroup({ name, lines, currentKey }: LineGroupProps) {
  const t = useTexts();
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>{t(`fit.group.${name}`)}</h2>
      <ul className={styles.lines}>
        {lines.map((line, at) => (
          <RequirementCard
            key={line.row.id}
            line={line}
            nextKey={lines[at + 1]?.row.gapKey ?? null}
            isCurrent={line.row.gapKey === currentKey}
          />
        ))}
      </ul>
    </section>
  );
}
