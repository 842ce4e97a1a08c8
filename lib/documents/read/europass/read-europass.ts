import type { ToldFacts, ToldRole } from '../../../domain/document-text';
import { partialDayOf } from '../../../domain/profile/partial-day';
import { attributeOf, readXml } from '../docx/read-xml';
import { Unreadable } from '../unreadable';

/**
 * What the machine-readable copy in a Europass PDF says: `Candidate` in those made since 2020, `SkillsPassport` in
 * those before. Null for any other text, and for one that is broken or declares what it should not.
 */
export function readEuropass(xml: string): ToldFacts | null {
  if (!/<(?:\w+:)?(Candidate|SkillsPassport)[\s>]/.test(xml.slice(0, 2000))) return null;
  const reader = new EuropassReader();
  try {
    readXml(xml, reader);
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
  return reader.facts();
}

const roleElements = new Set(['EmployerHistory', 'WorkExperience']);
const titles = ['PositionTitle', 'Position/Label'];
const employers = ['OrganizationName', 'Employer/Name'];
const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

class EuropassReader {
  private readonly path: string[] = [];
  private text_ = '';
  private given = '';
  private family = '';
  private email: string | null = null;
  private readonly roles: ToldRole[] = [];
  private employer = '';
  private current: ToldRole | null = null;

  open(name: string, attributes: string): void {
    this.path.push(name);
    this.text_ = '';
    if (roleElements.has(name)) this.employer = '';
    if (name === 'PositionHistory' || name === 'WorkExperience') this.current = blankRole();
    if ((name === 'From' || name === 'To') && this.current !== null) {
      const day = dayOfAttributes(attributes);
      if (name === 'From') this.current.start = day;
      else this.current.end = day;
    }
  }

  text(text: string): void {
    this.text_ += text;
  }

  close(name: string): void {
    const value = this.text_.trim();
    if (value !== '') this.read(value);
    if (name === 'PositionHistory' || name === 'WorkExperience') this.closeRole();
    this.path.pop();
    this.text_ = '';
  }

  facts(): ToldFacts | null {
    const name = [this.given, this.family].filter((part) => part !== '').join(' ');
    if (name === '' && this.roles.length === 0) return null;
    return { name: name === '' ? null : name, email: this.email, roles: this.roles };
  }

  private read(value: string): void {
    if (this.isIn('PersonName') && (this.endsWith('GivenName') || this.endsWith('FirstName')))
      this.given ||= value;
    if (this.isIn('PersonName') && (this.endsWith('FamilyName') || this.endsWith('Surname')))
      this.family ||= value;
    const isOwn = this.isIn('CandidatePerson') || this.isIn('Identification');
    if (isOwn && this.email === null && email.test(value)) this.email = value;
    if (employers.some((end) => this.endsWith(end))) this.employer ||= value;
    if (this.current === null) return;
    if (titles.some((end) => this.endsWith(end))) this.current.title ||= value;
    if (this.endsWith('CurrentIndicator') || this.endsWith('Current'))
      this.current.isCurrent = value === 'true';
    const day = partialDayOf(value.slice(0, 10));
    if (this.isIn('StartDate')) this.current.start ??= day;
    if (this.isIn('EndDate')) this.current.end ??= day;
  }

  private closeRole(): void {
    const role = this.current;
    this.current = null;
    if (role !== null && (role.title !== '' || this.employer !== ''))
      this.roles.push({ ...role, employer: this.employer, end: role.isCurrent ? null : role.end });
  }

  private isIn(name: string): boolean {
    return this.path.includes(name);
  }

  private endsWith(end: string): boolean {
    return `/${this.path.join('/')}`.endsWith(`/${end}`);
  }
}

function blankRole(): ToldRole {
  return { title: '', employer: '', start: null, end: null, isCurrent: false };
}

/** `year="2009" month="--03"`. */
function dayOfAttributes(attributes: string): ToldRole['start'] {
  const part = (name: string) => /\d+/.exec(attributeOf(attributes, name) ?? '')?.[0]?.padStart(2, '0');
  const [year, month, day] = [part('year'), part('month'), part('day')];
  return partialDayOf([year, month, month && day].filter(Boolean).join('-'));
}
