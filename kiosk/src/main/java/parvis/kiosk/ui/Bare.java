package parvis.kiosk.ui;

/// A screen without the controls below: there is nowhere to go from it but on.
public interface Bare {}
