import { type WorkHistory, workKinds } from '@/lib/domain/profile/work-history';
import { NeverField } from '../career/never-field';
import { useTexts } from '../texts';
import { CheckField } from '../ui/check-field';
import { SelectField } from '../ui/select-field';
import { useOfferUndo } from '../ui/use-offer-undo';
import { AutosavedField } from './autosaved-field';
import { DutiesPart } from './duties-part';
import styles from './options.module.css';
import type { ProfileApp } from './profile-app';
import { TypedDayField } from './typed-day-field';
import { useChangeRole } from './use-change-role';

const texts = [
  { name: 'jobTitle', most: 300, isRequired: true },
  { name: 'company', most: 300 },
  { name: 'location', most: 300 },
] as const;

/** Everything of one role, kept as it is typed. */
export function RoleFields({ app, role }: { app: ProfileApp; role: WorkHistory }) {
  const t = useTexts();
  const { change, choose } = useChangeRole(app, role.id);
  return (
    <>
      {texts.map(({ name, most, ...more }) => (
        <AutosavedField
          key={name}
          label={t(`career.column.${name}`)}
          most={most}
          {...more}
          value={role[name] ?? ''}
          onKeep={(text) => change({ [name]: text === '' && name === 'location' ? null : text })}
        />
      ))}
      <KindField app={app} role={role} />
      <When app={app} role={role} />
      <DutiesPart app={app} role={role} />
      <NeverField
        name={roleNameOf(role)}
        isNever={role.neverInDocuments}
        hint={t('career.neverRoleHint')}
        onChange={(neverInDocuments) => choose({ neverInDocuments })}
      />
    </>
  );
}

function KindField({ app, role }: { app: ProfileApp; role: WorkHistory }) {
  const t = useTexts();
  const offerUndo = useOfferUndo();
  const { choose } = useChangeRole(app, role.id);
  const label = t('career.column.kind');
  return (
    <SelectField<WorkHistory['kind']>
      label={label}
      value={role.kind}
      options={workKinds.map((value) => ({ value, text: t(`career.work.${value}`) }))}
      onChange={(event) => {
        const kind = event.target.value as WorkHistory['kind'];
        void offerUndo(() => choose({ kind }), t('career.changed', { what: label }));
      }}
    />
  );
}

/** From when to when, with as much of each day as the person gives. */
function When({ app, role }: { app: ProfileApp; role: WorkHistory }) {
  const t = useTexts();
  const { change, choose } = useChangeRole(app, role.id);
  const offerUndo = useOfferUndo();
  const { started, ended } = roleDaysOf(role);
  return (
    <>
      <div className={styles.pair}>
        <TypedDayField
          app={app}
          label={t('career.column.startDate')}
          day={started}
          onKeep={(day) => change({ startDate: day?.on ?? null, startPrecision: day?.precision ?? 'day' })}
        />
        {!role.isCurrent && (
          <TypedDayField
            app={app}
            label={t('career.column.endDate')}
            day={ended}
            onKeep={(day) => change({ endDate: day?.on ?? null, endPrecision: day?.precision ?? 'day' })}
          />
        )}
      </div>
      <CheckField
        label={t('career.stillThere')}
        isChecked={role.isCurrent}
        onChange={(isCurrent) =>
          void offerUndo(() => choose({ isCurrent }), t('career.changed', { what: t('career.stillThere') }))
        }
      />
    </>
  );
}

/** When it began and ended, as far as the person says. */
export function roleDaysOf({ startDate, startPrecision, endDate, endPrecision }: WorkHistory) {
  return {
    started: startDate === null ? null : { on: startDate, precision: startPrecision },
    ended: endDate === null ? null : { on: endDate, precision: endPrecision },
  };
}

/** "Staff Nurse, Leeds Example Hospital". */
export function roleNameOf({ jobTitle, company }: WorkHistory): string {
  return [jobTitle, company].filter(Boolean).join(', ');
}
