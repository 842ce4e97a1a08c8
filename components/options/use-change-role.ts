import type { RoleFacts } from '@/lib/use-cases/profile/change-roles';
import { useTexts } from '../texts';
import type { Undo } from '../ui/undo';
import type { ProfileApp } from './profile-app';

/** Changes of one role: `change` of what is typed, which may be refused in a sentence; `choose` of what always can be. */
export function useChangeRole(app: ProfileApp, id: string) {
  const t = useTexts();
  return {
    change: async (columns: Partial<RoleFacts>): Promise<Undo | string> => {
      const changed = await app.changeRole(id, columns);
      return changed.ok ? changed.value : t('career.endsBeforeStart');
    },
    choose: async (columns: Partial<RoleFacts>): Promise<Undo> => {
      const changed = await app.changeRole(id, columns);
      if (!changed.ok) throw new Error(`The role could not be changed: ${changed.why}`);
      return changed.value;
    },
  };
}
