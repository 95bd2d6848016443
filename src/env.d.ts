declare namespace App {
  interface Locals {
    /** Ids of the places that the page has named so far. */
    placesMet?: Set<string>;
  }
}
