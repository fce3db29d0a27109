namespace Demarche.Exchanges;

/// <summary>For whom one report lets somebody act.</summary>
/// <param name="Id">His id.</param>
/// <param name="Name">As the report calls him.</param>
/// <param name="Side">The state or organisation for which he acts; his own id where the report says of none.</param>
/// <param name="ForHimself">The report gives him an office that binds nobody: mayor, leader of a party.</param>
internal readonly record struct Bearing(string Id, string Name, string Side, bool ForHimself);
