import {
  AttributionControl,
  FullscreenControl,
  GeolocateControl,
  GlobeControl,
  Map as LibreMap,
  LogoControl,
  Marker,
  NavigationControl,
  Popup,
  ScaleControl,
  TerrainControl,
} from "maplibre-gl";

/** The parts of MapLibre that react-maplibre asks for by name: naming them keeps all the others out of the build. */
export const mapLibrary = {
  Map: LibreMap,
  Marker,
  Popup,
  AttributionControl,
  FullscreenControl,
  GeolocateControl,
  GlobeControl,
  LogoControl,
  NavigationControl,
  ScaleControl,
  TerrainControl,
};
