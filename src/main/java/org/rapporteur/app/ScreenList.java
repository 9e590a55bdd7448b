package org.rapporteur.app;
final class ScreenList { }
