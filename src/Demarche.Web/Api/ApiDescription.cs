using Microsoft.AspNetCore.OpenApi;

namespace Demarche.Web.Api;

/// <summary>What the OpenAPI document says of the whole.</summary>
internal static class ApiDescription
{
    public static void Of(OpenApiOptions options) => options
        .AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Demarche";
            document.Info.Version = Product.Version;
            document.Info.Description = "The record of a diplomatic exchange, read-only. Entries are those of record format 1: spans hold start and end in code points of the frozen text, and its words.";
            document.Servers = [];
            return Task.CompletedTask;
        });
}
