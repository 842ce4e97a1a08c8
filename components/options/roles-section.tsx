import type { WorkHistory } from '@/lib/domain/profile/work-history';
import { useTexts } from '../texts';
import { useCalendar } from '../ui/calendar';
import { partialDayText } from '../ui/partial-day-text';
import { useLive } from '../ui/use-live';
import { AddByName } from './add-by-name';
import styles from './options.module.css';
import { OwnItem } from './own-item';
import type { ProfileApp } from './profile-app';
import { RoleFields, roleDaysOf, roleNameOf } from './role-fields';
import { Section } from './section';

/** The roles the person held, the latest first, each open to change, to keep out of documents and to remove. */
export function RolesSection({ app }: { app: ProfileApp }) {
  const t = useTexts();
  const { locale } = useCalendar();
  const career = useLive(app.career);
  if (career === undefined) return null;
  const roles = [...career.workHistory].sort((one, other) => (since(one) < since(other) ? 1 : -1));
  const whenOf = (role: WorkHistory) => {
    const { started, ended } = roleDaysOf(role);
    const until = role.isCurrent ? t('career.now') : ended === null ? '' : partialDayText(ended, locale);
    const from = started === null ? '' : partialDayText(started, locale);
    return from !== '' && until !== '' ? t('career.fromTo', { from, until }) : from || until;
  };
  return (
    <Section title={t('options.kind.work_history')} anchor="work-history">
      <p className={styles.quiet}>{t(roles.length === 0 ? 'career.noRoles' : 'career.rolesBody')}</p>
      {roles.map((role) => (
        <OwnItem
          key={role.id}
          name={roleNameOf(role)}
          facts={[whenOf(role), role.neverInDocuments && t('examples.keptOut')]}
          onRemove={() => app.removeRole(role.id)}
        >
          <RoleFields app={app} role={role} />
        </OwnItem>
      ))}
      <AddByName
        app={app}
        what="role"
        label={t('career.column.jobTitle')}
        hint={t('career.roleHint')}
        act={t('career.addRole')}
        most={300}
        onAdd={app.addRole}
      />
    </Section>
  );
}

function since(role: WorkHistory): string {
  return `${role.isCurrent ? '1' : '0'} ${role.endDate ?? ''} ${role.startDate ?? ''}`;
}
