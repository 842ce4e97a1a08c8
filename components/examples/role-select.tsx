import type { WorkHistory } from '@/lib/domain/profile/work-history';
import { useTexts } from '../texts';
import { SelectField } from '../ui/select-field';

interface RoleSelectProps {
  roles: readonly WorkHistory[];
  /** A role's id; empty for none. */
  value: string;
  onChoose(id: string): void;
}

/** Where an example happened: one of the person's roles, or none of them. */
export function RoleSelect({ roles, value, onChoose }: RoleSelectProps) {
  const t = useTexts();
  const options = [
    { value: '', text: t('examples.noRole') },
    ...roles.map((role) => ({ value: role.id, text: roleName(role) })),
  ];
  return (
    <SelectField
      label={t('examples.role')}
      value={value}
      options={options}
      onChange={(event) => onChoose(event.target.value)}
    />
  );
}

/** "Staff Nurse, Leeds Example Hospital". */
export function roleName({ jobTitle, company }: Pick<WorkHistory, 'jobTitle' | 'company'>): string {
  return [jobTitle, company].filter(Boolean).join(', ');
}
