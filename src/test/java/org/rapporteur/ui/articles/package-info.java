@org.jspecify.annotations.NullMarked
package org.rapporteur.ui.articles;
