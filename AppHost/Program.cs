await Console.Error.WriteLineAsync("Start the platform with ./platform up.");
return 1;
