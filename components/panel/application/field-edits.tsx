import { createContext, type ReactNode, useContext, useMemo, useRef } from 'react';
import type { EditableField } from '@/lib/use-cases/advert/field-value';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';
import type { Typed } from './application-app';

/** A field while it is typed: the text so far, and what stood there when the typing began. */
export interface FieldEdit {
  typed: string;
  shown: string;
}

interface FieldEdits {
  /** What was typed in a panel that closed before it was saved; null where nothing was. */
  restored(field: EditableField): FieldEdit | null;
  keep(field: EditableField, edit: FieldEdit | null): void;
}

const FieldEditsContext = createContext<FieldEdits | null>(null);

/** Keeps what is typed into the fields of an application; shows nothing before it is known what was typed before. */
export function FieldEditsProvider({
  applicationId,
  children,
}: {
  applicationId: string;
  children: ReactNode;
}) {
  const { app } = usePanel();
  const kept = useLive(app.typed(`fields:${applicationId}`));
  const edits = useRef<Map<string, string> | null>(null);
  if (edits.current === null && kept !== undefined) edits.current = new Map(Object.entries(kept ?? {}));
  const isKnown = edits.current !== null;

  const value = useMemo<FieldEdits>(
    () => ({
      restored: (field) => {
        const typed = edits.current?.get(field);
        return typed === undefined ? null : { typed, shown: edits.current?.get(shownKey(field)) ?? '' };
      },
      keep: (field, edit) => {
        const all = edits.current ?? new Map<string, string>();
        if (edit === null) for (const key of [field, shownKey(field)]) all.delete(key);
        else all.set(field, edit.typed).set(shownKey(field), edit.shown);
        app.keepTyped(`fields:${applicationId}`, all.size === 0 ? null : typedOf(all));
      },
    }),
    [app, applicationId],
  );
  return isKnown && <FieldEditsContext value={value}>{children}</FieldEditsContext>;
}

/** Throws outside a `FieldEditsProvider`. */
export function useFieldEdits(): FieldEdits {
  const edits = useContext(FieldEditsContext);
  if (edits === null) throw new Error('No fields here: wrap this in a FieldEditsProvider.');
  return edits;
}

function shownKey(field: EditableField): string {
  return `${field}:shown`;
}

function typedOf(all: ReadonlyMap<string, string>): Typed {
  return Object.fromEntries(all);
}
