import type { AtlasData } from '../../domain/atlas-data.ts';
import type { Language } from '../../domain/language.ts';
import type { MethodAudit } from '../../domain/scoring/audit/method-audit.ts';
import type { Method } from '../../domain/scoring/method.ts';
import type { MethodText } from '../../i18n/use-method-texts.ts';

/** What every part of the pages about the score is given. */
export interface MethodPartProps {
  data: AtlasData;
  method: Method;
  t: MethodText;
  language: Language;
}

/** The parts that show computed figures. */
export interface AuditPartProps extends MethodPartProps {
  audit: MethodAudit;
}

/** Name of the file with the rows of a table. */
export function rowsFileName({ edition }: AtlasData, what: string): string {
  return `edition-${edition.id}-${what}.csv`;
}
