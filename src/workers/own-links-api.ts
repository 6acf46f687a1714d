import type { Result } from '../domain/result.ts';
import {
  type OwnLinks,
  type OwnLinksContext,
  ownLinksTooLarge,
  readOwnLinks,
} from '../ingest/own-links.ts';

/** What the page may ask about a file of links. */
export const ownLinksApi = {
  /** Reads a file of links. */
  async readOwnLinks(
    name: string,
    content: Blob,
    context: OwnLinksContext,
  ): Promise<Result<OwnLinks>> {
    const tooLarge = ownLinksTooLarge(name, content.size);
    if (tooLarge) return { ok: false, problems: [tooLarge] };
    return readOwnLinks(name, await content.text(), context);
  },
};

export type OwnLinksApi = typeof ownLinksApi;
