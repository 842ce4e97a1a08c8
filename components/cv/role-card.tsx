import { useId } from 'react';
import type { CvRole } from '@/lib/domain/profile/cv/cv-reading';
import type { PlannedRole } from '@/lib/domain/profile/cv/plan-import';
import {
  type CvReview,
  isBulletLeft,
  isBulletSensitive,
  isSensitive,
  placeOfBullet,
  type RoleAnswer,
} from '@/lib/domain/profile/cv/review';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import styles from './cv.module.css';
import { DatesField } from './dates-field';
import { Differences } from './differences';
import type { CvWayState } from './use-cv-way';

interface RoleCardProps {
  at: number;
  role: CvRole;
  planned: PlannedRole | undefined;
  /** One that is there was taken for it; the person may say that it is another. */
  wasHeld: boolean;
  review: CvReview;
  way: CvWayState;
  onAnswer(said: RoleAnswer): void;
  onCorrect(columns: Partial<CvRole>): void;
}

/** One role: what was read of it, correctable, what differs from the one that is there, and the person's answer. */
export function RoleCard(props: RoleCardProps) {
  const { at, role, planned, wasHeld, review, way } = props;
  const t = useTexts();
  const id = useId();
  const said = review.roles[at] ?? 'open';
  const lines = [...role.lines, ...role.bullets.flatMap((bullet) => bullet.lines)];
  return (
    <section
      className={styles.card}
      aria-labelledby={id}
      data-lines={lines.join(' ')}
      data-open={said === 'open' ? '' : undefined}
    >
      <div className={styles.partHead}>
        <h4 id={id} className={styles.heading}>
          {role.title || role.employer || t('cv.roleUnnamed')}
        </h4>
        <Chip tone={({ keep: 'good', open: 'look', leave: 'plain' } as const)[said]}>
          {t(`cv.said.${said}`)}
        </Chip>
      </div>
      {said !== 'leave' &&
        (planned?.held ? <KnownRole {...props} planned={planned} /> : <RoleFields {...props} />)}
      {said !== 'leave' && wasHeld && <OtherRole at={at} review={review} way={way} />}
      {said !== 'leave' && <Bullets {...props} />}
      {planned !== undefined && said !== 'leave' && (
        <Differences
          of="role"
          at={at}
          differences={planned.differences}
          sides={planned}
          review={review}
          way={way}
        />
      )}
      <Answer {...props} said={said} />
    </section>
  );
}

function KnownRole(props: RoleCardProps & { planned: PlannedRole }) {
  const t = useTexts();
  return (
    <>
      <p>
        {t('cv.known')} {t('cv.newBullets', props.planned.newBullets.length)}
      </p>
      <details className={styles.correct}>
        <summary>{t('cv.correct')}</summary>
        <RoleFields {...props} />
      </details>
    </>
  );
}

function OtherRole({ at, review, way }: Pick<RoleCardProps, 'at' | 'review' | 'way'>) {
  const t = useTexts();
  const others = review.otherRoles.filter((one) => one !== at);
  const isOther = others.length < review.otherRoles.length;
  return (
    <div>
      <Button look="quiet" onClick={() => way.change({ otherRoles: isOther ? others : [...others, at] })}>
        {t(isOther ? 'cv.sameJob' : 'cv.anotherJob')}
      </Button>
    </div>
  );
}

function RoleFields({ role, review, onCorrect }: RoleCardProps) {
  const t = useTexts();
  const head = [role.title, role.employer, role.location ?? ''].join('\n');
  const hasDetail = isSensitive(review, role.lines, head, 'career');
  return (
    <div className={styles.fields} data-lines={role.lines.join(' ')}>
      <TextField
        label={t('career.column.jobTitle')}
        value={role.title}
        hint={hasDetail ? t('cv.roleSensitive') : undefined}
        onChange={(event) => onCorrect({ title: event.target.value })}
      />
      <TextField
        label={t('career.column.company')}
        value={role.employer}
        onChange={(event) => onCorrect({ employer: event.target.value })}
      />
      <DatesField
        dates={role.dates}
        isMonthFirst={review.reading.isMonthFirst}
        onChange={(dates) => onCorrect({ dates })}
      />
      <TextField
        label={t('career.column.location')}
        value={role.location ?? ''}
        onChange={(event) => onCorrect({ location: event.target.value || null })}
      />
    </div>
  );
}

/** What the person did there, each line on its own: each becomes an example. */
function Bullets({ at, role, review, way, onCorrect }: RoleCardProps) {
  const t = useTexts();
  if (role.bullets.length === 0) return null;
  const write = (place: number, value: string) =>
    onCorrect({ bullets: role.bullets.map((one, other) => (other === place ? { ...one, value } : one)) });
  const leave = (place: number) => {
    const name = placeOfBullet(at, place);
    const others = review.leftBullets.filter((one) => one !== name);
    way.change({ leftBullets: others.length < review.leftBullets.length ? others : [...others, name] });
  };
  return (
    <ul className={styles.bullets}>
      {role.bullets.map((bullet, place) => {
        const hasDetail = isBulletSensitive(review, at, place);
        const isLeft = isBulletLeft(review, at, place);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a bullet is its place in the role, which never changes
          <li key={place} data-lines={bullet.lines.join(' ')}>
            <TextArea
              label={t(isLeft ? 'cv.bulletLeft' : 'cv.bullet', { number: place + 1 })}
              hint={hasDetail ? t('cv.leftSensitive') : undefined}
              rows={1}
              value={bullet.value}
              onChange={(event) => write(place, event.target.value)}
            />
            {!hasDetail && (
              <Button
                look="quiet"
                aria-label={t(isLeft ? 'cv.takeBulletLabel' : 'cv.leaveBulletLabel', { number: place + 1 })}
                onClick={() => leave(place)}
              >
                {t(isLeft ? 'cv.take' : 'cv.leave')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Answer({ role, said, onAnswer }: RoleCardProps & { said: RoleAnswer }) {
  const t = useTexts();
  const name = role.title || role.employer;
  return (
    <div className={styles.acts}>
      {said !== 'keep' && (
        <Button aria-label={t('cv.rightLabel', { name })} onClick={() => onAnswer('keep')}>
          {t(said === 'leave' ? 'cv.take' : 'cv.right')}
        </Button>
      )}
      {said !== 'leave' && (
        <Button look="quiet" aria-label={t('cv.leaveLabel', { name })} onClick={() => onAnswer('leave')}>
          {t('cv.leave')}
        </Button>
      )}
    </div>
  );
}
