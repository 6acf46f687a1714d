import type { AppDriver } from './app-driver.ts';
import { expect, type Locator, type Page } from './playwright-helper.ts';

/** More stops than any part of the page has; who needs more is caught. */
const MOST_STOPS = 140;

/** A reader who uses the atlas by keyboard alone and looks at what has the focus. */
export class KeyboardReader {
  private readonly atlas: AppDriver;
  private readonly page: Page;

  constructor(atlas: AppDriver) {
    this.atlas = atlas;
    this.page = atlas.page;
  }

  /** Leaves whatever has the focus: the next Tab leads to the first stop of the page. */
  async startOver(): Promise<void> {
    await this.page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute('tabindex');
    });
  }

  /** Presses one key or several, one after the other, and waits for what they draw. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
    await this.atlas.waitUntilIdle();
  }

  /** Writes what one key cannot say, such as Chinese. */
  async write(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }

  /**
   * Walks to the thing by Tab, or by another key such as `Shift+Tab`. Fails when the way never gets
   * there, or leads over a stop without a name or without a ring that can be seen.
   */
  async walkTo(target: Locator, key = 'Tab'): Promise<void> {
    await expect(target).toBeVisible();
    const flaws: string[] = [];
    for (let stops = 1; stops <= MOST_STOPS; stops++) {
      await this.page.keyboard.press(key);
      const { flaw } = await this.page.evaluate(lookAtFocus);
      if (flaw !== null) flaws.push(flaw);
      if (await target.evaluate((element) => element === document.activeElement)) {
        expect(flaws, 'stops on the way').toEqual([]);
        return;
      }
    }
    throw new Error(`${MOST_STOPS} times ${key} do not lead to ${target}`);
  }

  /** Expects the focus on the thing, by whatever key it came there, with a ring that can be seen. */
  async expectOn(target: Locator): Promise<void> {
    await expect(target).toBeFocused();
    expect(await this.page.evaluate(lookAtFocus)).toEqual({ flaw: null });
  }

  /** Expects that a picture of the focused thing differs from one without the focus. */
  async expectVisibleChange(target: Locator): Promise<void> {
    const withFocus = await target.screenshot();
    await target.evaluate((element: HTMLElement) => element.blur());
    const without = await target.screenshot();
    await target.evaluate((element: HTMLElement) => element.focus());
    expect(Buffer.compare(withFocus, without)).not.toBe(0);
  }
}

/** What is wrong with the element that has the focus; runs in the page. */
function lookAtFocus(): { flaw: string | null } {
  const focused = document.activeElement;
  // Between the last stop and the first the browser's own window has its turn.
  if (!(focused instanceof HTMLElement) || focused === document.body) return { flaw: null };
  const words = (focused.getAttribute('aria-label') ?? '') + (focused.textContent ?? '');
  const labels = focused instanceof HTMLInputElement ? (focused.labels?.length ?? 0) : 0;
  const isNamed =
    words.trim() !== '' || labels > 0 || focused.matches('[aria-labelledby], select, [title]');
  const outside = [1, 2, 3].map((steps) => ancestor(focused, steps));
  const near = [focused, ...outside, ...[...focused.querySelectorAll('*')].slice(0, 200)];
  // The thumb of a slider is no element: its ring is looked for in a picture.
  const hasRing = focused.matches('input[type="range"]') || near.some(showsRing);
  const start = focused.outerHTML.slice(0, 160);
  if (!isNamed) return { flaw: `no name: ${start}` };
  return { flaw: hasRing ? null : `no ring: ${start}` };

  function ancestor(element: Element, steps: number): Element | null {
    return steps === 0 || !element.parentElement
      ? element
      : ancestor(element.parentElement, steps - 1);
  }

  function showsRing(element: Element | null | undefined): boolean {
    if (!element) return false;
    return [getComputedStyle(element), getComputedStyle(element, '::after')].some(
      ({ outlineStyle, outlineWidth, outlineOffset, outlineColor }) => {
        const isDrawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        const isSeen = !/, 0\)$|transparent/.test(outlineColor);
        return isDrawn && isSeen && !isCutOff(element, Number.parseFloat(outlineOffset));
      },
    );
  }

  /** Whether a box that clips leaves no side of the ring. */
  function isCutOff(element: Element, offsetPx: number): boolean {
    const box = element.getBoundingClientRect();
    for (let around = element.parentElement; around; around = around.parentElement) {
      if (getComputedStyle(around).overflow === 'visible') continue;
      const clip = around.getBoundingClientRect();
      const isInside =
        box.left - offsetPx > clip.left - 1 ||
        box.right + offsetPx < clip.right + 1 ||
        box.top - offsetPx > clip.top - 1 ||
        box.bottom + offsetPx < clip.bottom + 1;
      if (!isInside) return true;
    }
    return false;
  }
}
