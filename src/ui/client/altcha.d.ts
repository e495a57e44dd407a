/** The registry that the ALTCHA widget puts on the page. */
declare const $altcha: { algorithms: Map<string, () => Worker> }
