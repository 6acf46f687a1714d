import type { AtlasData } from '../../domain/atlas-data.ts';
import type { PreflightFacts, SceneFaults } from '../../domain/story/preflight.ts';
import type { Story } from '../../domain/story/story.ts';
import { BROWSER_DOCUMENTS, type Documents } from '../../store/persistence/documents.ts';
import { scenarioFromHash } from '../../store/persistence/url.ts';
import { reconcile } from '../../store/reconcile.ts';
import { DEFAULT_SCENARIO, type Scenario } from '../../store/scenario.ts';
import { loadChineseFonts } from '../../ui/chinese-fonts.ts';
import { CACHES, notStored } from '../offline/stored-files.ts';
import { chineseFontFiles, packageFiles } from '../offline/wanted-files.ts';

/** Tries everything that a meeting needs, without moving the map. Never rejects: what fails is a finding. */
export async function probe(data: AtlasData | null, story: Story | null): Promise<PreflightFacts> {
  const [fonts, storage, offline, canStayAwake] = await Promise.all([
    probeFonts(),
    probeStorage(BROWSER_DOCUMENTS),
    probeOffline(data),
    probeAwake(),
  ]);
  return {
    webgl: probeWebgl(),
    fonts,
    storage,
    offline,
    scenes: story && data ? sceneFaults(story, data, await unreadFiles(story, data)) : null,
    hasSecondScreen: probeScreens(),
    canFillScreen: document.fullscreenEnabled,
    canStayAwake,
  };
}

/**
 * What of each scene's view this version cannot read or the open package does not have, and the files that it needs
 * and that are among `unread`.
 */
export function sceneFaults(
  story: Story,
  data: AtlasData,
  unread: ReadonlySet<string>,
): SceneFaults[] {
  return story.scenes.map(({ view }, at) => {
    const read = scenarioFromHash(view, DEFAULT_SCENARIO);
    const fitted = reconcile(read.scenario, data);
    const problems = [...read.problems, ...fitted.problems];
    const files = filesOfScene(fitted.scenario, data).filter((path) => unread.has(path));
    return {
      number: at + 1,
      faults: [...problems.map(({ key, text }) => `${key}=${text}`), ...files],
    };
  });
}

/** Paths of the package's files that are read only when a view like this is opened. */
function filesOfScene(
  { workspace, layers, carryTo, showsPotential, pinned }: Scenario,
  { resources }: AtlasData,
): string[] {
  const needsLayout = workspace === 'layout' || layers?.has('layout') === true;
  const needsProfiles = workspace === 'links' && (showsPotential || pinned !== null);
  const wanted = [
    ...(needsLayout ? [/^layouts\/(?!anji\/)/] : []),
    ...(needsLayout && carryTo !== null ? [/^(gazetteer|rivers)\//] : []),
    ...(needsLayout && carryTo === 'example-anji' ? [/^layouts\/anji\//] : []),
    ...(needsProfiles ? [/^links\/(country|sector)-/] : []),
  ];
  return resources
    .map(({ path }) => path)
    .filter((path) => wanted.some((pattern) => pattern.test(path)));
}

/** Those of the files behind the scenes that do not answer. A page from a disk carries them. */
async function unreadFiles(story: Story, data: AtlasData): Promise<Set<string>> {
  if (location.protocol === 'file:') return new Set();
  const scenarios = story.scenes.map(({ view }) => scenarioFromHash(view, DEFAULT_SCENARIO));
  const paths = new Set(scenarios.flatMap(({ scenario }) => filesOfScene(scenario, data)));
  const answers = [...paths].map(async (path) => {
    try {
      const response = await fetch(new URL(encodeURI(path), data.baseUrl));
      await response.body?.cancel();
      return response.ok ? [] : [path];
    } catch {
      return [path];
    }
  });
  return new Set((await Promise.all(answers)).flat());
}

function probeWebgl(): PreflightFacts['webgl'] {
  const context = document.createElement('canvas').getContext('webgl2');
  if (!context) return null;
  const names = context.getExtension('WEBGL_debug_renderer_info');
  const renderer: unknown = context.getParameter(
    names ? names.UNMASKED_RENDERER_WEBGL : context.RENDERER,
  );
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return { renderer: typeof renderer === 'string' ? renderer : '' };
}

async function probeFonts(): Promise<PreflightFacts['fonts']> {
  const isHere = async (family: string, letter: string): Promise<boolean> => {
    const faces = await document.fonts.load(`16px "${family}"`, letter).catch(() => []);
    return faces.length > 0 && faces.every(({ status }) => status === 'loaded');
  };
  await loadChineseFonts().catch(() => {});
  const [sans, serif, chinese, chineseSerif] = await Promise.all([
    isHere('Inter Variable', 'A'),
    isHere('Source Serif 4 Variable', 'A'),
    isHere('Noto Sans SC Variable', '城'),
    isHere('Noto Serif SC Variable', '城'),
  ]);
  return { latin: sans && serif, chinese: chinese && chineseSerif };
}

/** Writes, reads back and removes; then asks how much room is left. */
async function probeStorage(documents: Documents): Promise<PreflightFacts['storage']> {
  const key = 'preflight';
  const mark = Math.random();
  const isWritten = await documents.write(key, mark);
  const keeps = isWritten && (await documents.read(key)) === mark;
  await documents.remove(key);
  const { quota, usage } = await estimate();
  return { keeps, freeBytes: quota === undefined ? null : quota - (usage ?? 0) };
}

async function probeOffline(data: AtlasData | null): Promise<PreflightFacts['offline']> {
  if (location.protocol === 'file:') return { kind: 'file' };
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    if (!registration?.active) return { kind: 'none' };
    const [missingData, missingFonts] = await Promise.all([
      notStored(CACHES.data, data ? packageFiles(data) : []),
      notStored(CACHES.fonts, await chineseFontFiles(document.baseURI)),
    ]);
    const { usage } = await estimate();
    return {
      kind: 'stored',
      missingData: missingData.length,
      missingFonts: missingFonts.length,
      storedFiles: await countStored(),
      storedBytes: usage ?? null,
    };
  } catch {
    return { kind: 'none' };
  }
}

async function countStored(): Promise<number> {
  const counts = (await caches.keys()).map(
    async (name) => (await (await caches.open(name)).keys()).length,
  );
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

/** How much this origin may store and does, bytes; empty where the browser does not say. */
async function estimate(): Promise<StorageEstimate> {
  try {
    return await navigator.storage.estimate();
  } catch {
    return {};
  }
}

/** Whether there is a second screen; null where the browser has no word for it. */
function probeScreens(): boolean | null {
  const isExtended: unknown = Reflect.get(window.screen, 'isExtended');
  return typeof isExtended === 'boolean' ? isExtended : null;
}

async function probeAwake(): Promise<boolean> {
  try {
    await (await navigator.wakeLock.request('screen')).release();
    return true;
  } catch {
    return false;
  }
}
