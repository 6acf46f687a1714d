import { clearStorage, expect, type Locator, type Page } from './playwright-helper.ts';

type Workspace = 'Cities' | 'Scores' | 'Links' | 'Layout' | 'Data' | 'Stories';

/** The atlas in the words of its readers. Finds things by role and name, in English. */
export class AppDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /**
   * Opens the view that `hash` describes (`ws=scores&city=kz-almaty`), in the page as it stands when the
   * atlas is open already; fields that it does not name go back to their defaults.
   */
  async open(hash = ''): Promise<void> {
    if (this.page.url().startsWith('http')) await this.changeHash(hash);
    else await this.page.goto(`./#${hash}`);
    await this.waitUntilIdle();
  }

  /** Loads the page anew, as a reader does who has never been here; `query` is such as `?data=…`. */
  async openAfresh(hash = '', query = ''): Promise<void> {
    await this.forget();
    await this.page.goto(`./${query}#${hash}`);
    await this.waitUntilIdle();
  }

  /** Loads the page anew without waiting for a map: for data that cannot be read. */
  async openBroken(query: string): Promise<void> {
    await this.forget();
    await this.page.goto(`./${query}`);
  }

  /** Waits until everything that was asked for is drawn. */
  async waitUntilIdle(): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-map-state', 'idle');
  }

  async goBack(): Promise<void> {
    await this.page.goBack();
    await this.waitUntilIdle();
  }

  /** The value of one field of the address, null when it is left out. */
  addressField(key: string): string | null {
    return new URLSearchParams(new URL(this.page.url()).hash.slice(1)).get(key);
  }

  async chooseWorkspace(name: Workspace): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Workspaces' })
      .getByRole('button', { name, exact: true })
      .click();
    await this.waitUntilIdle();
  }

  /** Switches the sector whose checkbox has this value, such as `agriculture`. */
  async toggleSector(id: string): Promise<void> {
    const checkbox = this.page
      .getByRole('group', { name: 'Sectors' })
      .locator(`input[type="checkbox"][value="${id}"]`);
    await checkbox.focus();
    await this.page.keyboard.press('Space');
    await this.waitUntilIdle();
  }

  async clearFilters(): Promise<void> {
    await this.page.getByRole('button', { name: 'Clear filters' }).click();
    await this.waitUntilIdle();
  }

  /** Types into the search field and chooses the first answer. */
  async search(text: string): Promise<void> {
    const field = this.page.getByRole('combobox', { name: 'Search' });
    await field.fill(text);
    await this.page.getByRole('option').first().click();
    await this.waitUntilIdle();
  }

  /** The panel about the pinned city. */
  inspector(): Locator {
    return this.page.getByRole('complementary', { name: 'Inspector' });
  }

  /** Name of the pinned city as the inspector heads it, null when no city is pinned. */
  async pinnedCity(): Promise<string | null> {
    const heading = this.inspector().getByRole('heading', { level: 2 }).first();
    return (await heading.count()) === 0 ? null : heading.textContent();
  }

  /** Ids of the cities that the ranking or the list shows, from the top. */
  async listedCityIds(): Promise<string[]> {
    return this.page
      .locator('[data-city-id]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-city-id') ?? ''));
  }

  /** Colour of the map's canvas at a point of the page, `[red, green, blue]` of 0–255. */
  async mapColourAt(x: number, y: number): Promise<[number, number, number]> {
    const clip = { x, y, width: 1, height: 1 };
    const png = await this.page.screenshot({ clip, animations: 'disabled' });
    return this.page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      if (!context) throw new Error('no 2d context');
      context.drawImage(bitmap, 0, 0);
      const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
      return [red, green, blue];
    }, png.toString('base64'));
  }

  private async changeHash(hash: string): Promise<void> {
    await this.page.evaluate(
      (wanted) =>
        new Promise<void>((resolve) => {
          if (location.hash.slice(1) === wanted) return resolve();
          // The atlas listens first: when this one hears of it, the map is busy already.
          addEventListener('hashchange', () => resolve(), { once: true });
          location.hash = wanted;
        }),
      hash,
    );
  }

  /** Leaves the atlas and empties what it keeps in the browser. */
  private async forget(): Promise<void> {
    // What a tab keeps is no storage of the origin.
    if (this.page.url().startsWith('http')) await this.page.evaluate(() => sessionStorage.clear());
    await this.page.goto('about:blank');
    await clearStorage(this.page);
  }
}
