/** Words that name what somebody does, in the languages of the captured pages. No list is whole; it only adds weight. */
const roleNoun =
  /\b(?:engineer|developer|programmer|manager|officer|assistant|teacher|lecturer|professor|nurse|practitioner|therapist|doctor|analyst|designer|architect|lead(?:er)?|head|director|consultant|administrator|technician|specialist|coordinator|associate|intern|apprentice|trainee|graduate|accountant|adviser|advisor|scientist|researcher|fellow|worker|driver|chef|clerk|executive|representative|supervisor|instructor|tutor|librarian|editor|writer|recruiter|planner|surveyor|inspector|assembler|operative|partner|secretary|receptionist|cleaner|carer|agent|buyer|controller|psychologist|solicitor|counsel)s?\b|entwickler|ingenieur|leiter|mitarbeiter|sachbearbeiter|développeur|ingénieur|chargé|responsable|vývojář|inženýr|programátor|specialista|розробник|інженер|менеджер|エンジニア|スタッフ|営業|개발자|엔지니어/iu;

export function namesRole(text: string): boolean {
  return roleNoun.test(text);
}
