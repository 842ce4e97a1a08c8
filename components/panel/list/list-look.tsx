import '../../ui/tokens.css';
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import type { DueItem } from '@/lib/domain/apply/due-item';
import jobs from '../../jobs/jobs.module.css';
import rows from '../../jobs/rows.module.css';
import { SearchFace } from '../../jobs/search-face';
import { ToolsFace, toolFace } from '../../jobs/tools-face';
import type { Texts } from '../../texts';
import { classNames } from '../../ui/class-names';
import type { Calendar } from '../../ui/day-text';
import { Icon } from '../../ui/icon';
import { MenuFace } from '../../ui/menu-face';
import foot from '../page/page-foot.module.css';
import styles from '../panel.module.css';
import { HeadFace } from './head-face';
import own from './list.module.css';
import { RowFace } from './row-face';

interface ListLookProps {
  /** Open ones, newest first. */
  applications: readonly ApplicationSummary[];
  /** The next step of each job, by its id. */
  steps: ReadonlyMap<string, DueItem>;
  calendar: Calendar;
  t: Texts;
}

/**
 * The panel with its list as it stands before what answers is loaded: the very markup that `Panel` begins with where
 * the newest open jobs are shown, made of the same parts. Nothing in it uses hooks, so that it is drawn without React.
 */
export function ListLook({ applications, steps, calendar, t }: ListLookProps) {
  return (
    <div className={styles.panel}>
      <HeadFace
        t={t}
        menu={
          <MenuFace label={t('jobs.more')}>
            <Icon name="menu" />
          </MenuFace>
        }
      />
      <main className={styles.main} tabIndex={-1}>
        <div className={styles.stack}>
          <section className={own.jobs} aria-label={t('jobs.title')}>
            <SearchFace name={t('jobs.search')} title={t('jobs.searchKey')} value="" />
            <ToolsFace
              show={<MenuFace {...toolFace(t('find.show'), t('find.open'))} />}
              sort={<MenuFace {...toolFace(t('find.sort'), t('find.sortBy.saved'))} />}
              t={t}
            />
            <p className={jobs.found} role="status" />
            <ul className={rows.list} aria-label={t('jobs.title')}>
              {applications.map((application, index) => {
                const { id } = application;
                const seen = { application, step: steps.get(id), isCurrent: index === 0, calendar, t };
                return <RowFace key={id} {...seen} />;
              })}
            </ul>
          </section>
        </div>
      </main>
      <footer className={classNames(styles.foot, foot.coming)} />
      <div className={styles.toast} />
    </div>
  );
}
