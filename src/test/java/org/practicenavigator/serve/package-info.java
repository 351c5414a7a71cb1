@org.jspecify.annotations.NullMarked
package org.practicenavigator.serve;
