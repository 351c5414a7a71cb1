// The catalogue.
