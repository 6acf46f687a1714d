/** Nodes that leave in the order of their distance: a binary heap (Williams 1964). A node may be in it more than once. */
export class NearestFirst {
  readonly #nodes: number[] = [];
  readonly #distances: number[] = [];

  add(node: number, distance: number): void {
    let at = this.#nodes.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if ((this.#distances[above] as number) <= distance) break;
      this.#put(at, this.#nodes[above] as number, this.#distances[above] as number);
      at = above;
    }
    this.#put(at, node, distance);
  }

  /** Takes out the nearest node; −1 if there is none nearer than `limit`. */
  next(limit: number): number {
    const nearest = this.#nodes[0];
    if (nearest === undefined || !((this.#distances[0] as number) < limit)) return -1;
    const node = this.#nodes.pop() as number;
    const distance = this.#distances.pop() as number;
    const count = this.#nodes.length;
    if (count === 0) return nearest;
    let at = 0;
    for (let below = 1; below < count; below = 2 * at + 1) {
      const right = below + 1;
      if (right < count && (this.#distances[right] as number) < (this.#distances[below] as number))
        below = right;
      if (distance <= (this.#distances[below] as number)) break;
      this.#put(at, this.#nodes[below] as number, this.#distances[below] as number);
      at = below;
    }
    this.#put(at, node, distance);
    return nearest;
  }

  clear(): void {
    this.#nodes.length = 0;
    this.#distances.length = 0;
  }

  #put(at: number, node: number, distance: number): void {
    this.#nodes[at] = node;
    this.#distances[at] = distance;
  }
}
