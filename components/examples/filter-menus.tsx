import type { Qualification } from '@/lib/domain/profile/qualification';
import type { WorkHistory } from '@/lib/domain/profile/work-history';
import jobs from '../jobs/jobs.module.css';
import { useTexts } from '../texts';
import { Icon } from '../ui/icon';
import { MenuButton } from '../ui/menu';
import type { BankFilter } from './bank';
import { roleName } from './role-select';

interface FilterMenusProps {
  filter: BankFilter;
  roles: readonly WorkHistory[];
  qualifications: readonly Qualification[];
  onChange(filter: BankFilter): void;
}

/** Which examples are shown: of one role, about one skill. */
export function FilterMenus({ filter, roles, qualifications, onChange }: FilterMenusProps) {
  const t = useTexts();
  const skills = qualifications.filter(({ kind }) => kind === 'skill').map(({ title }) => title);
  const roleChoices = [
    { value: null, text: t('examples.allRoles') },
    ...roles.map((role) => ({ value: role.id, text: roleName(role) })),
    { value: 'none', text: t('examples.noRole') },
  ];
  const skillChoices = [
    { value: null, text: t('examples.allSkills') },
    ...[...new Set(skills)].map((skill) => ({ value: skill, text: skill })),
  ];
  return (
    <>
      <ChoiceMenu
        label={t('examples.byRole')}
        choices={roleChoices}
        present={filter.role}
        onChoose={(role) => onChange({ ...filter, role })}
      />
      {skills.length > 0 && (
        <ChoiceMenu
          label={t('examples.bySkill')}
          choices={skillChoices}
          present={filter.skill}
          onChoose={(skill) => onChange({ ...filter, skill })}
        />
      )}
    </>
  );
}

interface ChoiceMenuProps {
  label: string;
  choices: readonly { value: string | null; text: string }[];
  present: string | null;
  onChoose(value: string | null): void;
}

function ChoiceMenu({ label, choices, present, onChoose }: ChoiceMenuProps) {
  const shown = choices.find(({ value }) => value === present) ?? choices[0];
  const items = choices.map(({ value, text }) => ({
    key: value ?? '',
    text,
    isChosen: value === present,
    onChoose: () => onChoose(value),
  }));
  return (
    <MenuButton
      look="quiet"
      className={jobs.tool}
      label={`${label}: ${shown?.text ?? ''}`}
      sections={[{ key: 'choices', heading: label, choice: 'one', items }]}
    >
      <span className={jobs.toolText}>{shown?.text}</span>
      <Icon name="down" />
    </MenuButton>
  );
}
