namespace Demarche.Evaluation;

/// <summary>The folder of the project, wherever its programs are started.</summary>
public static class ProjectFolder
{
    /// <summary>The nearest folder above the program that holds the solution.</summary>
    /// <exception cref="DemarcheException"><c>project-missing</c>: the program does not lie in the project.</exception>
    public static string Path { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Demarche.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DemarcheException("project-missing", "The folder with Demarche.slnx is not above this program: start it from its checkout.");
    }
}
