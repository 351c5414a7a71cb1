/// The part of search that runs in the browser, run by Node and held to what Java gives.
@NullMarked
package org.practicenavigator.client;

import org.jspecify.annotations.NullMarked;
