import Ikar
